const FONT_FACE = /@font-face\{[^}]*\}/g;
const RESERVED_FONT = /GDS Transport,\s*/g;
const CREST_RULE =
  /@supports \(\(-webkit-mask-position[^{]*\{\.govuk-footer__copyright-logo:before\{[^}]*\}\}|\.govuk-footer__copyright-logo:before\{[^}]*\}/g;
const SOURCE_MAP = /\/\*# sourceMappingURL=[^*]*\*\//g;

/**
 * govuk-frontend's stylesheet without what only GOV.UK may use: its typeface, font files and crest. Our own sheet follows, so that its
 * colours win. Throws when anything of the reserved set is left, e.g. after an upgrade that writes it in another way.
 */
export function buildStylesheet(govukFrontend: string, own: string): string {
  const allowed = [FONT_FACE, RESERVED_FONT, CREST_RULE, SOURCE_MAP].reduce(
    (css, pattern) => css.replace(pattern, ''),
    govukFrontend,
  );
  const left = ['@font-face', 'GDS Transport', 'url('].filter((reserved) => allowed.includes(reserved));
  if (left.length > 0)
    throw new Error(`The stylesheet of govuk-frontend still holds what only GOV.UK may use: ${left.join(', ')}`);
  return `${allowed}\n${own}`;
}
