import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { RequestInvalid } from './request.errors';

const shape = /^[1-9][0-9]{0,8}$/;
/** Fits `integer`. */
export const largestNatural = 999_999_999;

/** A part of a path that counts from 1: a version, a revision. Refuses anything else by 400. */
@Injectable()
export class NaturalNumberPipe implements PipeTransform<unknown, number> {
  transform(value: unknown, { data }: ArgumentMetadata): number {
    if (typeof value === 'string' && shape.test(value)) return Number(value);
    const parameters = { max: largestNatural };
    throw new RequestInvalid([{ in: 'path', path: [data ?? ''], constraint: 'naturalNumber', parameters }]);
  }
}
