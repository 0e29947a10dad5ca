import { ApiHeader } from '@nestjs/swagger';

/** Documents a required header of the route whose parameter carries the decorator that reads it. */
export function documentHeader(name: string, description: string): ParameterDecorator {
  return (target, method) => {
    const descriptor = method && Object.getOwnPropertyDescriptor(target, method);
    if (method && descriptor) ApiHeader({ name, description, required: true })(target, method, descriptor);
  };
}
