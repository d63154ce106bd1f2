import type { RenderTarget } from '../core/render-target';

/** Where a node class is rendered for. */
export interface NodeClassPlace {
  /** Name of the pool. */
  readonly pool: string;
  readonly target: RenderTarget;
  /** Domain of the fleet's labels. */
  readonly domain: string;
  /** Path of the pool, for findings. */
  readonly path: string;
}
