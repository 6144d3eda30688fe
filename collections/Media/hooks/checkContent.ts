import sharp from 'sharp';
import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../../hooks/refusal.ts';

const pdfStart = Buffer.from('%PDF-');
const formats = ['jpeg', 'png', 'webp'] as const;

/**
 * The content decides, not the name: pictures are read and written anew (which drops hidden data),
 * documents must begin as PDF.
 * @throws APIError 400 when the content is none of the accepted kinds, or there is none
 */
export const checkContent: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { file } = req;
  if (operation !== 'create' && operation !== 'update') return args;
  if (!req.user && !overrideAccess) return args; // refused further on, without work done for it
  if (!file) {
    // Payload would fetch it from an address that is named instead, which nobody looks at.
    if (operation === 'create') throw refusal({ req, code: 'upload.missing', status: 400 });
    delete req.query?.uploadEdits;
    return args;
  }
  if (file.data.subarray(0, 5).equals(pdfStart)) {
    file.mimetype = 'application/pdf';
    file.name = withExtension(file.name, 'pdf');
    return args;
  }
  const format = await formatOf(file.data);
  if (!format) throw refusal({ req, code: 'upload.type', status: 400 });
  file.data = await sharp(file.data, { limitInputPixels: 50_000_000 }).rotate().toFormat(format).toBuffer();
  file.size = file.data.length;
  file.mimetype = `image/${format}`;
  file.name = withExtension(file.name, format === 'jpeg' ? 'jpg' : format);
  return args;
};

async function formatOf(data: Buffer): Promise<(typeof formats)[number] | undefined> {
  try {
    const { format } = await sharp(data, { limitInputPixels: 50_000_000 }).metadata();
    return formats.find((known) => known === format);
  } catch {
    return undefined; // not a picture that can be read
  }
}

function withExtension(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, '').slice(0, 100) || 'bestand'}.${extension}`;
}
