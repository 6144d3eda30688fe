import { Router } from 'express';

export function siteRoutes(): Router {
  return Router();
}
