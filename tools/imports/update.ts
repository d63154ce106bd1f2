import { join } from 'node:path';
import { fetch } from './fetch';
import { generate } from './generate';
import { IMPORTS } from './upstreams';
import { verify } from './verify';

/*
 * tsx tools/imports/update.ts [NAME[@VERSION] ...]
 *
 * The one command after a new release of an upstream: fetch, generate, verify.
 */

fetch(process.argv.slice(2));
generate({ imports: IMPORTS, docs: join(IMPORTS, '../docs') });
verify({ imports: IMPORTS, docs: join(IMPORTS, '../docs') });
