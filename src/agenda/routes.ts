import { Router } from 'express';

export function agendaRoutes(): Router {
  return Router();
}

export function rsvpRoutes(): Router {
  return Router();
}
