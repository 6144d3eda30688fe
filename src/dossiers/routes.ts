import { Router } from 'express';

export function dossierRoutes(): Router {
  return Router();
}
