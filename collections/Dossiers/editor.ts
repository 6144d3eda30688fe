import {
  BlockquoteFeature,
  BoldFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { TextField } from 'payload';
import { safeAddress } from '../../src/core/richtext/safeAddress.ts';

/**
 * Payload’s own hook encodes an address that it does not know (`/zoeken?q=a+b`) once more at every save, so
 * that a restored version would differ from what it restores. Ours is checked and stays as it is.
 */
const keptAsWritten: Pick<TextField, 'hooks' | 'validate'> = {
  hooks: {},
  validate: (value: unknown, { siblingData }: { siblingData?: unknown }) => {
    const { linkType } = (siblingData ?? {}) as { linkType?: string };
    return linkType === 'internal' || safeAddress(value) !== undefined || 'https://… , mailto:… , /…';
  },
};

/**
 * The editor of a dossier’s text. It offers what Markdown can hold and no more: members write in Markdown
 * on the site, and nothing that staff put in here may be lost there.
 */
export const dossierEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    InlineCodeFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
    LinkFeature({
      enabledCollections: ['dossiers', 'events', 'groups', 'titles', 'partners'],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) => (isUrl(field) ? ({ ...field, ...keptAsWritten } as TextField) : field)),
    }),
    InlineToolbarFeature(),
  ],
});

function isUrl(field: object): boolean {
  return (field as { name?: string }).name === 'url';
}
