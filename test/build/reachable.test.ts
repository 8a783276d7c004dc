import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reachable } from '../../build/reachable.ts';
import { tempTree } from '../support/tempTree.ts';

const TREE = {
  'start.ts': "import { a } from './a.ts';\nimport type { T } from './types.ts';\nexport { b } from './deep/b.ts';\n",
  'a.ts': "import {\n  one,\n  two,\n} from './deep/b.ts';\nimport { z } from 'zod';\nexport const a = one;\n",
  'types.ts': 'export type T = 1;\n',
  'deep/b.ts': "import '../start.ts';\nexport const later = () => import('../later.ts');\n",
  'later.ts': '',
};

it('a program reaches all it imports at its start, whoever imports whom, and no types', () =>
  tempTree(TREE, (folder) => {
    const found = [...reachable([join(folder, 'start.ts')])].map((path) => path.slice(folder.length + 1));
    expect(found.sort()).toEqual(['a.ts', 'deep/b.ts', 'start.ts']);
  }));
