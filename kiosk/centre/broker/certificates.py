"""A small authority of one's own, the broker's certificate, and one for each kiosk where no passwords are wanted."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LONG = timedelta(days=3653)  # ten years: a kiosk in a valley may not be reached for a new one
EARLY = datetime(2020, 1, 1, tzinfo=UTC)  # valid from then on, because a kiosk's clock may be late


class Authority:
    """Signs certificates; `key` and `certificate` are PEM."""

    def __init__(self, key: bytes, certificate: bytes) -> None:
        loaded = serialization.load_pem_private_key(key, None)
        if not isinstance(loaded, EllipticCurvePrivateKey):
            raise ValueError("not a key of this authority")
        self._key = loaded
        self._certificate = x509.load_pem_x509_certificate(certificate)

    @classmethod
    def make(cls) -> tuple[bytes, bytes]:
        """The key and certificate of a new authority."""
        key = generate_private_key(SECP256R1())
        name = _name("Kiosk halls")
        builder = _begin(name, name, key).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        builder = builder.add_extension(_usage(signs=True), critical=True)
        return _write_key(key), builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    def certify_server(self, hosts: list[str]) -> tuple[bytes, bytes]:
        """The key and certificate of a broker that is reached by these names and numbers."""
        names = x509.SubjectAlternativeName([_read_host(host) for host in hosts])
        return self._certify(hosts[0], ExtendedKeyUsageOID.SERVER_AUTH, names)

    def certify_client(self, name: str) -> tuple[bytes, bytes]:
        """The key and certificate of a kiosk."""
        return self._certify(name, ExtendedKeyUsageOID.CLIENT_AUTH, None)

    def _certify(
        self, name: str, use: x509.ObjectIdentifier, names: x509.SubjectAlternativeName | None
    ) -> tuple[bytes, bytes]:
        key = generate_private_key(SECP256R1())
        builder = _begin(_name(name), self._certificate.subject, key)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([use]), critical=False)
        builder = builder.add_extension(_usage(signs=False), critical=True)
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        builder = builder.add_extension(authority, critical=False)
        if names:
            builder = builder.add_extension(names, critical=False)
        return _write_key(key), builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def _begin(subject: x509.Name, issuer: x509.Name, key: EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(EARLY).not_valid_after(datetime.now(UTC) + LONG)
    return builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)


def _usage(signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=signs, crl_sign=signs, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _read_host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _write_key(key: EllipticCurvePrivateKey) -> bytes:
    shape = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, shape, serialization.NoEncryption())
