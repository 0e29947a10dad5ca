import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { ConfigError } from './config-error.js';
import type { Environment } from './environment.config.js';
import { variableName } from './variable-name.js';

/** Reads and checks the variables that a config class names. Throws `ConfigError` with all problems at once. */
export function readConfig<Config extends object>(type: new () => Config, environment: Environment): Config {
  const given = Object.fromEntries(
    propertiesOf(type)
      .map((property) => [property, environment[variableName(property)]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(type, given);
  const errors = validateSync(config, { forbidUnknownValues: true });
  if (errors.length > 0) throw new ConfigError(errors.flatMap((error) => describe(error, error.property in given)));
  return config;
}

function propertiesOf(type: new () => object): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  return [...new Set(rules.map((rule) => rule.propertyName))];
}

function describe(error: ValidationError, isGiven: boolean): string[] {
  const variable = variableName(error.property);
  if (!isGiven) return [`${variable} is not set`];
  return Object.values(error.constraints ?? {}).map((message) => message.replaceAll(error.property, variable));
}
