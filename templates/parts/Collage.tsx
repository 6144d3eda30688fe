import { Drawing } from './Drawing.tsx';
import type { Motif } from './motifs.ts';

export type CollageProps = { pictures: { motif: Motif; seed: string }[] };

/** Up to three drawings together, in frames of the library's own shape. Nothing when there are none. */
export function Collage({ pictures }: CollageProps) {
  if (pictures.length === 0) return null;
  return (
    <div className="kc-collage" aria-hidden="true">
      {pictures.slice(0, 3).map(({ motif, seed }) => (
        <div className="kc-collage__frame" key={`${motif} ${seed}`}>
          <Drawing motif={motif} seed={seed} />
        </div>
      ))}
    </div>
  );
}
