import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { shell } from '../../src/core/text/nl/shell.ts';
import { DiffView } from './DiffView.tsx';

describe('DiffView', () => {
  it('should say in words what was added and removed within a paragraph', () => {
    const html = renderToStaticMarkup(
      <DiffView
        t={shell}
        rows={[
          {
            kind: 'changed',
            parts: [
              { kind: 'same', text: 'met ' },
              { kind: 'removed', text: 'een kwart' },
              { kind: 'added', text: 'een <vijfde>' },
            ],
          },
        ]}
      />,
    );
    const heard = html.replace(/<\/?(span|p|ol|li)[^>]*>/g, '');
    expect(heard).toContain(`<del> [${shell.diff.removed}: een kwart] </del>`);
    expect(heard).toContain(`<ins> [${shell.diff.added}: een &lt;vijfde&gt;] </ins>`);
  });
});
