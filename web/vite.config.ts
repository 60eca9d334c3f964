import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server serves ../dist/web at its root, so the paths in the build are relative to nothing but the origin.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  server: { port: 3000 },
  preview: { port: 3000 },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Browsers that know light-dark(): the design tokens are written with it.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // A data: URL would need an exception in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es' },
});
