import type { Browser, Locator, Page } from 'playwright-core';

export interface Person {
  readonly page: Page;
  readonly troubles: string[];
  leave(): Promise<void>;
}
export interface Screen {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'zh-CN' | 'en';
}
interface Stack {
  readonly gateway: string;
  readonly password: string;
}

export function logIn(browser: Browser, stack: Stack, login: string, screen?: Screen): Promise<Person>;
export function provesWho(page: Page, login: string, password: string): Promise<void>;
export function fillIn(form: Locator, entries: Readonly<Record<string, string | boolean>>): Promise<void>;
export function todo(page: Page, title: string): Locator;
