import type { ClusterFact } from '../core/cluster-fact';
import type { RenderTarget } from '../core/render-target';
import { fail } from '../model/finding-error';

/** What a fact is on the clusters of a target, where the text is needed at synth and no template can fill it in. */
export function clusterText(fact: ClusterFact, target: RenderTarget, place: { domain: string; path: string }): string {
  return fact._pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const key = piece.key.startsWith('/') ? `${place.domain}${piece.key}` : piece.key;
      const value =
        piece.source === 'name'
          ? target.clusterName
          : piece.source === 'label'
            ? target.label(key)
            : piece.source === 'annotation'
              ? target.annotation(key)
              : undefined;
      if (value !== undefined) return value;
      const what = key === '' ? piece.source : `${piece.source} '${key}'`;
      const problem = `a fact reads ${what}, which '${target.clusterName}' does not carry`;
      const remedy = 'give the cluster the label or annotation, or read another one';
      return fail({ code: 'FL2038', path: place.path, problem, value: key, remedy });
    })
    .join('');
}
