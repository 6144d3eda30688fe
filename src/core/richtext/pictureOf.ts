import type { PictureBlock } from './Block.ts';
import type { RichNode } from './RichText.ts';

/**
 * A picture in rich text. Only one that was filled in when read (so: that the reader may see) has an address.
 * @returns nothing for what is not one of our media
 */
export function pictureOf(node: RichNode): PictureBlock | undefined {
  if (node.relationTo !== 'media') return undefined;
  if (typeof node.value === 'string') return { kind: 'picture', id: node.value, alt: '' };
  const media = (node.value ?? {}) as Record<string, unknown>;
  if (typeof media.id !== 'string') return undefined;
  const src = typeof media.url === 'string' ? new URL(media.url, 'http://hub.invalid').pathname : undefined;
  const isPicture = typeof media.mimeType === 'string' && media.mimeType.startsWith('image/');
  return {
    kind: 'picture',
    id: media.id,
    alt: typeof media.alt === 'string' ? media.alt : '',
    ...(src && isPicture ? { src } : {}),
    ...(typeof media.width === 'number' ? { width: media.width } : {}),
    ...(typeof media.height === 'number' ? { height: media.height } : {}),
  };
}
