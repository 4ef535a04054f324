# Built in one stage with everything, run in another with nothing but what runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund
# Of fifty fonts five are used (src/paper/fonts.ts); the others are 100 MB.
RUN find node_modules/@expo-google-fonts node_modules/dejavu-fonts-ttf -name '*.ttf' \
  ! -name NotoSans_400Regular.ttf ! -name NotoSans_700Bold.ttf ! -name NotoSansSC_400Regular.ttf \
  ! -name DejaVuSans.ttf ! -name DejaVuSans-Bold.ttf -delete
COPY urgent-actions ./urgent-actions
# Files cloned under a strict umask are root's alone; the bot runs as another user.
RUN chmod -R a+rX package.json src urgent-actions

FROM node:24-bookworm-slim
WORKDIR /app
# All interfaces: inside the container nothing else can reach the port.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
COPY --from=build /app/package.json ./
COPY NOTICE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/src/templates ./src/templates
COPY --from=build /app/src/locales ./src/locales
COPY --from=build /app/src/web/page/page.css ./src/web/page/page.css
COPY --from=build /app/src/paper/letter.typ ./src/paper/letter.typ
COPY --from=build /app/src/intake/sheet/document/pdf-worker.js ./src/intake/sheet/document/pdf-worker.js
COPY --from=build /app/urgent-actions ./urgent-actions
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT || process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Young garbage in larger steps than Node's, so that an update costs less CPU; and a limit ten times what lives long, so that garbage
# which became old is not left lying: bench/README.md has what each costs and saves.
CMD ["node", "--max-semi-space-size=32", "--max-old-space-size=512", "--initial-old-space-size=128", "dist/main.js"]
