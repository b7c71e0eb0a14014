import { applyDecorators } from '@nestjs/common';
import { IsDefined, IsIn, Matches, MinLength, ValidateBy, ValidateIf } from 'class-validator';
import { logLevels } from '@anxin/observability';

/** Situations in which a key must be there; a key without one is optional. */
export type Need =
  | 'always'
  | 'worker'
  | 'workflows'
  | 'api'
  | 'personal-data'
  | 'mail'
  | 'public-links'
  | 'suppliers'
  | 'migrate-on-start';

const told = (message: string) => ({ message: `$property ${message}` });

/** A key that is checked when it is given, and asked for in these situations. */
const key = (...needs: Need[]): PropertyDecorator =>
  applyDecorators(
    ValidateIf(
      ({ needs: now }: ServiceEnvironment, value) => value !== undefined || needs.some((need) => now.has(need)),
    ),
    IsDefined(told('is missing')),
  );

const address = (protocols: readonly string[], message: string): PropertyDecorator =>
  ValidateBy(
    {
      name: 'address',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && URL.canParse(value) && protocols.includes(new URL(value).protocol),
      },
    },
    told(message),
  );
const hostAndPort = String.raw`[A-Za-z0-9.\-_\[\]:]+:[0-9]{1,5}`;

/**
 * The environment of a service's process, apart from the database keys, which @anxin/persistence reads itself. An empty value counts
 * as missing.
 */
export class ServiceEnvironment {
  constructor(readonly needs: ReadonlySet<Need>) {}

  @key('always')
  @Matches(
    /^(0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/,
    told('is no port number'),
  )
  PORT?: string;
  @key() @MinLength(1, told('is empty')) LISTEN_ADDRESS?: string;
  @key('suppliers') SUPPLIER_DATABASE_URL?: string;
  @key('migrate-on-start')
  @address(['postgres:', 'postgresql:'], 'is no postgres:// address')
  OWNER_DATABASE_URL?: string;
  @key() @IsIn(['true', 'false'], told('is neither true nor false')) MIGRATE_ON_START?: string;
  @key('api')
  @Matches(new RegExp(`^${hostAndPort}(,${hostAndPort})*$`), told('is no list of host:port, separated by commas'))
  KAFKA_BROKERS?: string;
  @key()
  @Matches(/^[A-Za-z0-9._-]{0,60}$/, told('holds a character that no topic name may have'))
  TOPIC_PREFIX?: string;
  @key() @Matches(/^[1-9][0-9]{0,3}$/, told('is no positive whole number')) OUTBOX_KEPT_DAYS?: string;
  @key('always') @Matches(new RegExp(`^${hostAndPort}$`), told('is no host:port')) TEMPORAL_ADDRESS?: string;
  @key() @Matches(/^[A-Za-z0-9._-]{1,100}$/, told('is no namespace name')) TEMPORAL_NAMESPACE?: string;
  @key('workflows') @MinLength(1, told('is empty')) WORKFLOW_BUNDLES_DIR?: string;
  @key('always') @address(['http:', 'https:'], 'is no http(s) address') OIDC_ISSUER?: string;
  @key('always') @MinLength(1, told('is empty')) OIDC_AUDIENCE?: string;
  @key() @address(['http:', 'https:'], 'is no http(s) address') OIDC_JWKS_URL?: string;
  @key('api') @MinLength(1, told('is empty')) AUDIT_HEADS_DIR?: string;
  @key('api') @MinLength(1, told('is empty')) AUDIT_SIGNING_KEY_FILE?: string;
  @key('personal-data') @MinLength(1, told('is empty')) PRIVACY_KEY_FILE?: string;
  @key('mail') @address(['smtp:', 'smtps:'], 'is no smtp(s) address') SMTP_URL?: string;
  @key('mail') @Matches(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, told('is no mail address')) MAIL_FROM?: string;
  @key('public-links') @address(['http:', 'https:'], 'is no http(s) address') GATEWAY_URL?: string;
  @key() @Matches(/^[1-9][0-9]{0,5}$/, told('is no positive whole number')) LINK_REQUESTS_PER_MINUTE?: string;
  @key() @IsIn(logLevels, told(`is none of ${logLevels.join(', ')}`)) LOG_LEVEL?: string;
  @key() @Matches(/^[1-9][0-9]{0,5}$/, told('is no positive whole number')) SHUTDOWN_LIMIT_MS?: string;
}
