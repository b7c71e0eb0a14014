{{- define "anxin.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "anxin.name" -}}
{{ printf "%s-%s" .root.Release.Name .part | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "anxin.labels" -}}
app.kubernetes.io/name: anxin
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end }}

{{/* COMPLAINTS, OEM_VENDORS: how a service is written in names of variables. */}}
{{- define "anxin.variable" -}}
{{ . | upper | replace "-" "_" }}
{{- end }}

{{- define "anxin.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "anxin.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{- define "anxin.probes" -}}
startupProbe:
  httpGet: { path: /healthz, port: http }
  periodSeconds: 2
  failureThreshold: 60
livenessProbe:
  httpGet: { path: /healthz, port: http }
  periodSeconds: 10
  timeoutSeconds: 5
readinessProbe:
  httpGet: { path: /readyz, port: http }
  periodSeconds: 5
  timeoutSeconds: 5
{{- end }}

{{- define "anxin.placement" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* The service's addresses in the database: its password stands in the secret alone. */}}
{{- define "anxin.databaseEnvironment" -}}
{{- $variable := printf "%s_DATABASE_PASSWORD" (include "anxin.variable" .service) -}}
{{- $schema := .service | replace "-" "_" -}}
{{- $postgres := .root.Values.postgres -}}
{{- $place := printf "%s:%v/%s%s" $postgres.host $postgres.port $postgres.database ($postgres.parameters | default "") -}}
- name: {{ $variable }}
  valueFrom:
    secretKeyRef: { name: {{ .root.Values.secrets.database }}, key: {{ $variable }} }
- name: DATABASE_URL
  value: {{ printf "postgres://%s_app:$(%s)@%s" $schema $variable $place | quote }}
- name: SUPPLIER_DATABASE_URL
  value: {{ printf "postgres://%s_supplier:$(%s)@%s" $schema $variable $place | quote }}
{{- end }}
