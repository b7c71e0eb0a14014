import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, IsObject, ValidateIf, ValidateNested } from 'class-validator';

/**
 * A field that may be left out. Null is no way of leaving it out: the field's own constraints refuse it, as the document says;
 * class-validator's `IsOptional` would let it through.
 */
export const Omittable = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A field that is one object of the class; class-validator's `ValidateNested` alone lets a list pass, and that it is missing. */
export const Part = (type: () => Class): PropertyDecorator => applyDecorators(IsObject(), ValidateNested(), Type(type));

/** A field that is a list of objects of the class, each one object: `ValidateNested` alone takes lists of lists too. */
export const Parts = (type: () => Class): PropertyDecorator =>
  applyDecorators(IsArray(), IsObject({ each: true }), ValidateNested({ each: true }), Type(type));
