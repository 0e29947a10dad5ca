/** One link of the navigation. */
export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
}

/** What surrounds every page. */
export interface LayoutView {
  readonly partnershipName: string;
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
  readonly nonce: string;
  readonly isSignedIn: boolean;
  /** In whose scope the person is; absent when in none. */
  readonly scopeName?: string;
  readonly personName?: string;
  /** Whether there are other scopes in which they might act. */
  readonly canSwitch: boolean;
  readonly formToken: string;
  readonly navigation: readonly NavigationItem[];
}
