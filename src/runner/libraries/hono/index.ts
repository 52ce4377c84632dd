/** The web framework `hono`, as it is. */
import { Hono } from 'hono';
import type { LibraryParts } from '../host.ts';

export default (): LibraryParts => ({ modules: { hono: { Hono } } });
