import type { Place } from './refusals';

/** What is wrong with a number as a port, if anything. */
export function portProblem(port: number): string | undefined {
  return Number.isInteger(port) && port >= 1 && port <= 65535 ? undefined : 'is not between 1 and 65535';
}

/** What is wrong with a text as the name of a port, if anything. */
export function portNameProblem(name: string): string | undefined {
  if (name.length > 15) return `is longer than 15 characters (${name.length})`;
  if (!/^[-a-z0-9]+$/.test(name)) return "has characters other than lower-case letters, digits and '-'";
  if (!/[a-z]/.test(name)) return 'has no letter';
  return /--|^-|-$/.test(name) ? "has a '-' at an end, or two in a row" : undefined;
}

/** Refuses what is neither the number nor the name of a port. */
export function refusePort(place: Place, port: number | string | undefined): void {
  if (typeof port === 'number') place.refuseText('port', String(port), portProblem(port));
  else if (port !== undefined) place.refuseText('port name', port, portNameProblem(port));
}
