import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Drawing } from './Drawing.tsx';
import { motifs } from './motifs.ts';

describe('Drawing', () => {
  it.each(motifs)('should draw %s the same for one seed and otherwise for every other', (motif) => {
    const draw = (seed: string) => renderToStaticMarkup(<Drawing motif={motif} seed={seed} />);
    expect(draw('repair-cafe')).toBe(draw('repair-cafe'));
    const many = Array.from({ length: 25 }, (_, index) => draw(`seed ${index}`));
    expect(new Set(many).size).toBe(25);
    expect(many.join('')).not.toMatch(/NaN|undefined|style=/);
  });

  it('should be silent for screen readers unless it has something to say', () => {
    expect(renderToStaticMarkup(<Drawing motif="house" seed="a" />)).toContain('aria-hidden="true"');
    const spoken = renderToStaticMarkup(<Drawing motif="house" seed="a" label="Een straat" />);
    expect(spoken).toContain('role="img" aria-label="Een straat"');
    expect(spoken).not.toContain('aria-hidden');
  });
});
