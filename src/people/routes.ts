import { Router } from 'express';

export function peopleRoutes(): Router {
  return Router();
}
