/** A template or a generator that Argo CD refuses too: the whole ApplicationSet then makes nothing. */
export class TemplateError extends Error {}
