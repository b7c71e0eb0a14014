import { Alert } from 'antd';
import i18next from 'i18next';
import { Component, type PropsWithChildren, type ReactNode } from 'react';

/** Says that the page broke instead of showing nothing; what was typed is kept and comes back with the next load. */
export class BrokenPage extends Component<PropsWithChildren, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Alert type="error" showIcon title={i18next.t('error.broken')} /> : this.props.children;
  }
}
