import { env } from '../../core/env.ts';
import type { Language } from '../../core/text/index.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import type { Library, Title } from '../../payload-types.ts';
import { titleJsonLd } from '../titleJsonLd.ts';
import type { PublicRecording } from './PublicRecording.ts';

type JsonLd = Record<string, unknown>;

/** A recording as schema.org/VideoObject, with a Clip for each part that everyone may see. */
export function videoJsonLd({
  video,
  library,
  language,
}: {
  video: PublicRecording;
  library: Library;
  language: Language;
}): JsonLd {
  const link = (path: string) => publicLink({ library, language, path });
  const titles = (video.titles ?? []).filter((title): title is Title => typeof title === 'object');
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    '@id': `${env.PUBLIC_URL}/id/recordings/${video.id}`,
    url: link(video.path),
    name: video.title,
    description: video.summary ?? video.title,
    uploadDate: video.createdAt,
    dateModified: video.updatedAt,
    inLanguage: video.language ?? 'nl',
    isAccessibleForFree: true,
    ...(video.minutes && { duration: `PT${Math.round(video.minutes)}M` }),
    ...(video.embedUrl && { embedUrl: video.embedUrl }),
    ...(video.contentPath && { contentUrl: link(video.contentPath) }),
    ...(video.transcript && { transcript: video.transcript }),
    ...(video.terms?.address && { license: video.terms.address }),
    publisher: {
      '@type': 'Library',
      '@id': `${env.PUBLIC_URL}/id/libraries/${library.id}`,
      name: library.name,
    },
    ...(video.event && {
      recordedAt: {
        '@type': 'Event',
        name: video.event.title,
        startDate: video.event.startsAt,
        ...(video.event.place && { location: { '@type': 'Place', name: video.event.place } }),
      },
    }),
    ...((video.names ?? []).length > 0 && {
      contributor: (video.names ?? []).map(({ plain, isGroup, sameAs }) => ({
        '@type': isGroup ? 'MusicGroup' : 'Person',
        name: plain,
        ...(sameAs?.length && { sameAs }),
      })),
    }),
    ...(titles.length > 0 && {
      about: titles.map((title) => {
        const { '@context': _context, ...about } = titleJsonLd({ title, library, language });
        return about;
      }),
    }),
    ...(video.clips.length > 0 && {
      hasPart: video.clips.map((clip) => ({
        '@type': 'Clip',
        name: clip.name,
        startOffset: clip.starts,
        ...(clip.ends !== undefined && { endOffset: clip.ends }),
        url: link(clip.path),
      })),
    }),
  };
}
