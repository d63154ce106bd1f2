/** A chart that shows the values it was given. */
export const FACTS_CHART = {
  'templates/facts.yaml': [
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata: {name: {{ .Release.Name }}}',
    'data: {values: {{ toJson (omit .Values "global") | quote }}}',
    '',
  ].join('\n'),
} as const;
