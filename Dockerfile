# docker build -t pactlint . && docker run --rm --network none -v "$PWD:/work:ro" pactlint lint contract.docx
FROM python:3.12-slim AS build
COPY . /source
RUN pip install --no-cache-dir --prefix /install /source

FROM python:3.12-slim
COPY --from=build /install /usr/local
# A user of its own, which may write nothing but its cache.
RUN useradd --create-home pactlint
USER pactlint
WORKDIR /work
ENTRYPOINT ["pactlint"]
CMD ["--help"]
