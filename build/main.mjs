import { build } from 'rolldown';
import { loadConfig } from 'rolldown/config';

// as the command of rolldown does, without its list of two hundred files
await build(await loadConfig('rolldown.config.ts'));
