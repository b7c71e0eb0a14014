import { SetMetadata } from '@nestjs/common';

export const neededPermission = Symbol('anxin.auth.permission');

/** Lets only actors through whose roles carry the permission (`complaint:register`) in the `access` policy; 403 `auth.permission-missing`. */
export const Permits = (permission: string): MethodDecorator & ClassDecorator =>
  SetMetadata(neededPermission, permission);
