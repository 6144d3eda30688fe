import { Router } from 'express';

export function roomRoutes(): Router {
  return Router();
}
