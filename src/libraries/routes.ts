import { Router } from 'express';

export function libraryHomeRoutes(): Router {
  return Router();
}

export function networkHomeRoutes(): Router {
  return Router();
}
