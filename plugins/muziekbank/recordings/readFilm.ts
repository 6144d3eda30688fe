export type Film = {
  host: 'peertube' | 'youtube' | 'vimeo' | 'other';
  /** Name of the site, as people know it. */
  name: string;
  /** Page of the film there. */
  page: string;
  /** Origin and address of the player for a frame; left out for sites that we do not frame. */
  frame?: { origin: string; src: (from?: number) => string };
};

/**
 * A film by its address on another site.
 * @param url as typed
 * @param peertubeHosts sites that the library trusts in a frame
 * @returns undefined when it is no https address
 */
export function readFilm({
  url,
  peertubeHosts,
}: {
  url: string;
  peertubeHosts: readonly string[];
}): Film | undefined {
  if (!URL.canParse(url)) return undefined;
  const at = new URL(url);
  if (at.protocol !== 'https:' || at.username || at.password) return undefined;
  const host = at.hostname.replace(/^www\./, '');
  if (['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'].includes(host))
    return youtube({ at, host });
  if (host === 'vimeo.com' || host === 'player.vimeo.com') return vimeo(at);
  if (peertubeHosts.some((each) => each.trim().toLowerCase() === at.host)) return peertube(at);
  return { host: 'other', name: at.hostname, page: at.href };
}

function youtube({ at, host }: { at: URL; host: string }): Film | undefined {
  const [, folder = '', rest = ''] = at.pathname.split('/');
  const id = host === 'youtu.be' ? folder : folder === 'watch' ? at.searchParams.get('v') : rest;
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  const origin = 'https://www.youtube-nocookie.com';
  return {
    host: 'youtube',
    name: 'YouTube',
    page: `https://www.youtube.com/watch?v=${id}`,
    frame: {
      origin,
      src: (from) => `${origin}/embed/${id}?autoplay=1&rel=0${from ? `&start=${Math.floor(from)}` : ''}`,
    },
  };
}

function vimeo(at: URL): Film | undefined {
  const id = /^\/(?:video\/)?(\d{1,12})(?:\/|$)/.exec(at.pathname)?.[1];
  if (!id) return undefined;
  const origin = 'https://player.vimeo.com';
  return {
    host: 'vimeo',
    name: 'Vimeo',
    page: `https://vimeo.com/${id}`,
    frame: {
      origin,
      src: (from) => `${origin}/video/${id}?autoplay=1&dnt=1${from ? `#t=${Math.floor(from)}s` : ''}`,
    },
  };
}

function peertube(at: URL): Film | undefined {
  const id = /^\/(?:w|videos\/watch|videos\/embed)\/([\w-]{8,64})(?:\/|$)/.exec(at.pathname)?.[1];
  if (!id) return undefined;
  const { origin, host } = at;
  return {
    host: 'peertube',
    name: `PeerTube (${host})`,
    page: `${origin}/w/${id}`,
    frame: {
      origin,
      src: (from) =>
        `${origin}/videos/embed/${id}?autoplay=1&p2p=0${from ? `&start=${Math.floor(from)}s` : ''}`,
    },
  };
}
