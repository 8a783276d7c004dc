#!/usr/bin/env node
import { headroom, tell } from './headroom.ts';
import { realEffects } from './realEffects.ts';

const effects = realEffects();
// what happens outside every promise, such as in a stream, is told like the rest
process.on('uncaughtException', (error) => process.exit(tell(error, effects)));
process.exitCode = await headroom(effects);
