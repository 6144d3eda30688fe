import { Router } from 'express';

export function questionRoutes(): Router {
  return Router();
}
