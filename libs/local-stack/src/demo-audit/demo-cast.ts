import { DemoActor, type DemoService } from './demo-actor.js';
import { DemoSignIn, type SignInPlace } from './demo-sign-in.js';

/** Shorter than an access token lives, so that none is used that is about to end. */
const TOKEN_FOR_MS = 200_000;

/** What a cast needs to know of the Accord in which it acts. */
export interface DemoStage {
  readonly urlOf: (service: DemoService) => string;
  /** Where a person signs in. */
  readonly placeOf: (subject: string) => SignInPlace;
}

/** The demonstration people, each signed in once however often they act. */
export class DemoCast {
  private readonly signIns = new Map<string, Promise<DemoSignIn>>();
  private readonly tokens = new Map<string, { token: Promise<string>; until: number }>();

  constructor(private readonly stage: DemoStage) {}

  /** A person in one scope. */
  actor(subject: string, scope: string): DemoActor {
    return new DemoActor(this.stage.urlOf, () => this.tokenOf(subject, scope));
  }

  private tokenOf(subject: string, scope: string): Promise<string> {
    const key = `${subject} ${scope}`;
    const known = this.tokens.get(key);
    if (known && known.until > Date.now()) return known.token;
    const before = this.signIns.get(subject) ?? DemoSignIn.of(this.stage.placeOf(subject), subject);
    // One after the other: each refresh token is good for one use.
    const token = before.then((signIn) => signIn.accessToken(scope));
    this.signIns.set(
      subject,
      token.then(() => before),
    );
    this.tokens.set(key, { token, until: Date.now() + TOKEN_FOR_MS });
    return token;
  }
}
