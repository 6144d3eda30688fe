import { Router } from 'express';

export function partnerRoutes(): Router {
  return Router();
}
