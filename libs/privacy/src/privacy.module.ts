import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MasterKey } from './master-key';
import { PersonalVault } from './personal-vault';

@Global()
@Module({})
export class PrivacyModule {
  /** @param keyFile path of the master key: `PRIVACY_KEY_FILE`. Read once, at boot. */
  static forService({ keyFile }: { readonly keyFile: string }): DynamicModule {
    const vault = { provide: PersonalVault, useFactory: () => new PersonalVault(MasterKey.fromFile(keyFile)) };
    return { module: PrivacyModule, providers: [vault], exports: [vault] };
  }
}
