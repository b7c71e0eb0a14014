import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { Encoding } from './spooled-file';

const known: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
};

/** What `text/csv; charset=gb18030` tells; undefined without a charset: then the bytes decide. */
export const encodingOf = (contentType = ''): Encoding | undefined => {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1]?.toLowerCase();
  if (charset === undefined) return undefined;
  const encoding = Object.hasOwn(known, charset) ? known[charset] : undefined;
  if (!encoding) throw new UnsupportedMediaTypeException();
  return encoding;
};
