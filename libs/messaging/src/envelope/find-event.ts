import {
  CATALOGUE,
  wireName,
  type Catalogue,
  type ChannelName,
  type EventDefinition,
  type Upcaster,
} from '@accord/contracts';

/** What the contracts know of a wire name: the event, or only its channel when this major version is not known. */
export interface FoundEvent {
  readonly definition?: EventDefinition;
  /** The way to each newer version, one after the other; absent for the newest. */
  readonly newer?: readonly Upcaster[];
  /** Undefined when no version of this event is known. */
  readonly channel?: ChannelName;
}

interface CatalogueIndex {
  readonly byWireName: ReadonlyMap<string, FoundEvent>;
  readonly channelByType: ReadonlyMap<string, FoundEvent>;
}

const NOT_KNOWN: FoundEvent = Object.freeze({});
const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** Looks a wire name (`role-granted.v1`) up in the contracts. */
export function findEvent(name: string, catalogue: Catalogue = CATALOGUE): FoundEvent {
  const { byWireName, channelByType } = indexOf(catalogue);
  return byWireName.get(name) ?? channelByType.get(name.slice(0, name.lastIndexOf('.v'))) ?? NOT_KNOWN;
}

function indexOf(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = {
    byWireName: new Map(catalogue.events.map((event) => [wireName(event), found(event, catalogue)])),
    channelByType: new Map(catalogue.events.map(({ type, channel }) => [type, { channel }])),
  };
  indexes.set(catalogue, index);
  return index;
}

function found(definition: EventDefinition, catalogue: Catalogue): FoundEvent {
  const newer = wayOnFrom(definition, catalogue);
  return { definition, channel: definition.channel, ...(newer.length > 0 && { newer }) };
}

function wayOnFrom(definition: EventDefinition, catalogue: Catalogue): Upcaster[] {
  const step = catalogue.upcasters.find(({ from }) => from === definition);
  return step ? [step, ...wayOnFrom(step.to, catalogue)] : [];
}
