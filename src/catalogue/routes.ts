import { Router } from 'express';

export function catalogueRoutes(): Router {
  return Router();
}
