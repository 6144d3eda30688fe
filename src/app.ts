import express, { Router, type Express, type RequestHandler } from 'express';
import { meetingRoutes } from './agenda/meetings/routes.ts';
import { agendaRoutes, rsvpRoutes } from './agenda/routes.ts';
import { restBridge } from './api/restBridge.ts';
import { catalogueNetworkRoutes, catalogueRoutes } from './catalogue/routes.ts';
import { setHub, type Hub } from './core/hub.ts';
import { env } from './core/env.ts';
import { requestLog } from './core/requestLog.ts';
import { securityHeaders } from './core/securityHeaders.ts';
import { dossierRoutes } from './dossiers/routes.ts';
import { flavourRoutes } from './flavours/site/flavourRoutes.ts';
import { groupRoutes } from './groups/routes.ts';
import { questionRoutes } from './groups/questions/routes.ts';
import { libraryHomeRoutes, networkHomeRoutes } from './libraries/routes.ts';
import { answerRoutes, moderationRoutes } from './moderation/routes.ts';
import { deskRoutes } from './desk/routes.ts';
import { expertRoutes, ownExpertRoutes } from './experts/routes.ts';
import { packageRoutes } from './packages/routes.ts';
import { partnerRoutes } from './partners/routes.ts';
import { firstStartRoutes } from './people/firstStart/routes.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { setUpRoutes } from './people/firstStart/steps/routes.ts';
import { invitationRoutes, peopleRoutes } from './people/routes.ts';
import { proposalRoutes } from './proposals/routes.ts';
import { roomRoutes } from './rooms/routes.ts';
import { adminLogin } from './site/adminLogin.ts';
import { assetRoutes } from './site/assets.ts';
import { bySite } from './site/bySite.ts';
import { answerError, notFound } from './site/errors.ts';
import { healthRoutes } from './site/healthRoutes.ts';
import { readableTarget } from './site/readableTarget.ts';
import { refuseBroken } from './site/refuseBroken.ts';
import { serveCached } from './site/serveCached.ts';
import { siteRoutes } from './site/routes.ts';
import { trustProxy } from './core/trustProxy.ts';

/**
 * The whole hub as an Express app; its order is told in docs/ARCHITECTURE.md.
 * @param admin answers everything under /admin (Next); tests leave it out
 */
export function createApp({ hub, admin }: { hub: Hub; admin?: RequestHandler }): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy(env.TRUST_PROXY));
  app.set('query parser', 'simple');
  setHub(app, hub);
  app.use(requestLog, securityHeaders, healthRoutes());
  app.use('/assets', assetRoutes());
  app.use('/api', restBridge());
  app.use(refuseBroken, adminLogin);
  if (admin) app.use(admin);
  app.use(serveCached, bySite({ library: libraryRoutes(), network: networkRoutes() }));
  app.use(notFound, answerError);
  return readableTarget(app);
}

/** The pages of a library; exported for the test that no flavour can have an address of the core. */
export function libraryRoutes(): Router {
  return Router().use(
    libraryHomeRoutes(),
    deskRoutes(),
    meetingRoutes(),
    agendaRoutes(),
    questionRoutes(),
    groupRoutes(),
    moderationRoutes(),
    dossierRoutes(),
    catalogueRoutes(),
    roomRoutes(),
    partnerRoutes(),
    invitationRoutes(),
    setUpRoutes(),
    packageRoutes(),
    proposalRoutes(),
    expertRoutes(),
    flavourRoutes(), // last: no flavour answers for the core
  );
}

function networkRoutes(): Router {
  return Router().use(
    networkHomeRoutes(),
    siteRoutes(),
    catalogueNetworkRoutes(),
    rsvpRoutes(),
    notificationRoutes(),
    peopleRoutes(),
    answerRoutes(),
    ownExpertRoutes(),
    firstStartRoutes(),
  );
}
