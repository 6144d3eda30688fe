import type { Router } from 'express';

/** What Express keeps of a route or of a router within it. */
type Layer = {
  match: (path: string) => boolean;
  /** The part of the path that matched. */
  path?: string;
  slash?: boolean;
  route?: { methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
};

/**
 * The methods that these routes answer for a path, whatever is found there.
 * @param path within the router, without a query
 * @returns in small letters, such as `get`; empty when no route has this path
 */
export function methodsOf({ router, path }: { router: Router; path: string }): Set<string> {
  const found = new Set<string>();
  collect({ layers: router.stack as unknown as Layer[], path, found });
  return found;
}

function collect({ layers, path, found }: { layers: Layer[]; path: string; found: Set<string> }): void {
  for (const layer of layers) {
    if (!layer.route && !layer.handle.stack) continue; // only in between
    if (!layer.match(path)) continue;
    if (layer.route) for (const method of Object.keys(layer.route.methods)) found.add(method);
    const within = layer.slash ? path : path.slice(layer.path?.length ?? 0) || '/';
    if (layer.handle.stack) collect({ layers: layer.handle.stack, path: within, found });
  }
}
