import type { Partnership } from '@accord/partnership';
import type { AssetPaths } from '../assets/assets.js';
import type { Visitor } from '../visit/visitor.js';
import type { LayoutView, NavigationItem } from './layout-view.js';

/** What of a request the surroundings of a page depend on. */
export interface LayoutContext {
  readonly partnership: Partnership;
  readonly assets: AssetPaths;
  readonly nonce: string;
  readonly visitor: Visitor;
  /** Path of the page. */
  readonly path: string;
}

/** The surroundings of a page for whoever looks at it: signed out, signed in, or in a scope. */
export function presentLayout({ partnership, assets, nonce, visitor, path }: LayoutContext): LayoutView {
  const { session, visit } = visitor;
  const issuer = partnership.issuers.find((one) => one.id === session?.issuerId);
  return {
    partnershipName: partnership.name,
    ...assets,
    nonce,
    isSignedIn: session !== undefined,
    scopeName: scopeName(partnership, visitor),
    personName: visit?.personName ?? session?.tokens.displayName,
    canSwitch: (issuer?.scopes.length ?? 0) > 1,
    formToken: session?.csrfToken ?? '',
    navigation: navigationOf(visitor, path),
  };
}

/** Also on a page that could not reach the services: the session knows the scope. */
function scopeName(partnership: Partnership, { session, visit }: Visitor): string | undefined {
  return visit?.scope.name ?? partnership.scopes.find((scope) => scope.id === session?.scope)?.name;
}

function navigationOf({ visit, unread }: Visitor, path: string): NavigationItem[] {
  if (!visit || visit.me.grants.length === 0) return [];
  const items = [
    { text: 'Home', href: '/', isShown: true },
    { text: unread ? `Inbox (${unread} unread)` : 'Inbox', href: '/inbox', isShown: true },
    { text: 'Audit cycles', href: '/cycles', isShown: visit.may('cycle.read') },
    { text: 'Submissions', href: '/submissions', isShown: visit.may('submission.list') },
    { text: 'People', href: '/people', isShown: visit.may('people.read') },
    { text: 'Invitations', href: '/invitations', isShown: visit.may('people.read') },
    { text: 'Shared findings', href: '/shared-findings', isShown: visit.may('shared-finding.read') },
    { text: 'Disclosure log', href: '/disclosure-log', isShown: visit.may('disclosure-log.read') },
    { text: 'Board reports', href: '/reports', isShown: visit.may('report.read') },
    { text: 'Case register', href: '/register', isShown: visit.may('register.read') },
    { text: 'Undelivered mail', href: '/deliveries', isShown: visit.may('deliveries.read') },
    { text: 'Parked messages', href: '/parked-messages', isShown: visit.may('parked.read') },
    { text: 'Access trail', href: '/trail', isShown: visit.may('trail.read') },
  ];
  return items.filter((item) => item.isShown).map(({ text, href }) => ({ text, href, current: isWithin(path, href) }));
}

function isWithin(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
