/** What the gateway keeps of a login, in the person's own browser, encrypted. Instants are seconds since 1970. */
export interface Session {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly authenticatedAt: number;
  readonly accessToken: string;
  readonly accessExpiresAt: number;
  readonly refreshToken?: string;
  readonly endsAt: number;
}
