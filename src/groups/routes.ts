import { Router } from 'express';

export function groupRoutes(): Router {
  return Router();
}
