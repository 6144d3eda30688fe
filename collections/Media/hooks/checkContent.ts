import sharp from 'sharp';
import { APIError, type CollectionBeforeOperationHook } from 'payload';

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
    if (operation === 'create')
      throw new APIError('Kies een bestand.', 400, { code: 'upload.missing' }, true);
    delete req.query?.uploadEdits;
    return args;
  }
  if (file.data.subarray(0, 5).equals(pdfStart)) {
    file.mimetype = 'application/pdf';
    file.name = withExtension(file.name, 'pdf');
    return args;
  }
  const format = await formatOf(file.data);
  if (!format) {
    const dutch = 'Dit soort bestand nemen we niet aan. Gebruik een JPEG, PNG, WebP of PDF.';
    throw new APIError(dutch, 400, { code: 'upload.type' }, true);
  }
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
