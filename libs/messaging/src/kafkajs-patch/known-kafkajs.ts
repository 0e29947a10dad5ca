/** The release that the patch was made for. */
export const KNOWN_VERSION = '2.2.4';

/** Digests of its files: those that are replaced, and those whose behaviour the replacements repeat or count on. */
export const KNOWN_FILES: Readonly<Record<string, string>> = {
  'network/requestQueue/index': 'b55986089c14f8f7',
  'producer/groupMessagesPerPartition': 'ea72357721fbf677',
  'producer/sendMessages': '8a120e6993955e04',
  'protocol/encoder': '9977889e184a9e91',
  'protocol/request': '2270900ca6474026',
  'protocol/recordBatch/crc32C/crc32C': '1c09c7a44e7a207f',
  'protocol/recordBatch/crc32C/index': '0826ea7387f25400',
  'protocol/recordBatch/v0/index': '6d6b63a8959ff0b9',
  'protocol/recordBatch/record/v0/index': 'ffbc628c1f35f5de',
  'protocol/recordBatch/header/v0/index': '5517d33a48fa33f5',
  'protocol/requests/produce/index': '789abc7e1c33a99e',
  'protocol/requests/produce/v3/request': '993a3db997827088',
  'protocol/requests/produce/v4/request': '0dc2643c0e3c51ad',
  'protocol/requests/produce/v5/request': '1d5dab00092a1dbd',
  'protocol/requests/produce/v6/request': 'd19ff7d6cdad42cb',
  'protocol/requests/produce/v7/request': 'bc64c2f2d7feb31a',
  'protocol/decoder': '83c43fac8d6b8ef2',
  'protocol/recordBatch/v0/decoder': '38cae7fc865f9bc5',
  'protocol/recordBatch/record/v0/decoder': '86d740054c8be29b',
  'protocol/recordBatch/header/v0/decoder': '050b16c7a8541207',
  'utils/long': 'c85b8ecea7cf0752',
};
