import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ProblemError, problemOf } from './api/problem';
import { App } from './app';
import { BrokenPage } from './broken-page';
import './console.css';
import { LanguageProvider } from './i18n/language-provider';

/** A refusal stays one; only what was not reached is tried again. */
const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 2 && (problemOf(error)?.status ?? 0) === 0;

/** A session that ran out shows the login page; what was typed stays. */
const onError = (error: Error): void => {
  if (error instanceof ProblemError && error.ended) void queries.invalidateQueries({ queryKey: ['me'] });
};

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 2_000, refetchOnWindowFocus: true } },
});
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <BrokenPage>
            <BrowserRouter>
              <App />
            </BrowserRouter>
          </BrokenPage>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
