// The entry of the pages, as Vaadin generates it, but for the first line.
import './frame/steps.ts';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from 'Frontend/generated/routes.js';

function App() {
  return <RouterProvider router={router} />;
}

createRoot(document.getElementById('outlet')!).render(createElement(App));
